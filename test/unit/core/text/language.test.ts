import { describe, expect, it } from 'vitest';
import { TextReader } from '../../../../src/core/text/reading.ts';

const reader = new TextReader();

describe('isProbablyEnglish', () => {
  it.each([
    'This is the best video I have seen all week', 'lol', 'first', 'u r dumb af', 'Messi >>> Ronaldo', '', '👍👍',
    'Ѕuсk іt', 'The la la song, que sera sera',
  ])('lets the model speak about: %s', (text) => {
    expect(reader.read(text).isEnglish).toBe(true);
  });

  it.each([
    ['Spanish', 'Me gusta mucho este video, gracias por todo lo que haces para nosotros'],
    ['Portuguese', 'Que música linda, eu não consigo parar de ouvir, muito obrigado'],
    ['French', "C'est vraiment très bien fait, merci pour cette vidéo et bonne continuation"],
    ['German', 'Das ist wirklich ein sehr schönes Lied, ich kann es immer wieder hören'],
    ['Italian', 'Questo video è molto bello, grazie per la spiegazione che non sapevo'],
    ['Dutch', 'Wat een mooi nummer, ik heb het niet vaak gehoord maar het is wel goed'],
    ['Polish', 'Nie wiem co powiedzieć, to jest naprawdę bardzo dobre'],
    ['Turkish', 'Bu şarkı çok güzel ama daha iyi bir yorum yok'],
    ['Indonesian', 'Lagu ini bagus banget, saya suka dengan yang versi ini'],
    ['Russian', 'Очень хорошая песня, спасибо'],
    ['Arabic', 'هذا الفيديو رائع جدا'],
    ['Hindi', 'यह बहुत अच्छा गाना है'],
    ['Japanese', 'この曲はとても好きです'],
    ['Chinese', '这首歌真好听'],
  ])('keeps it silent about %s', (_, text) => {
    expect(reader.read(text).isEnglish).toBe(false);
  });
});
