"""Trains the deep part of the comment model: a convolution over subword pieces.

    python3 training/deep/train.py [--features .cache/deep] [--out .cache/deep/weights] [--epochs 3] [--seed 1]

Reads what write-features.ts wrote; writes deep.bin and deep.json for export, and check.json for the tests. Needs PyTorch (Debian:
python3-torch) and NumPy. Seeded; about three minutes an epoch on one core left alone.
"""

import argparse
import copy
import json
import pathlib
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

EMBEDDING = 64
FILTERS = 128
WIDTHS = (1, 2, 3, 4)
# Every row ends with so many zeros: then each filter has seen nothing but zeros once, and the score of a comment does
# not depend on how far its neighbours in the batch make it be filled up.
PADDING = max(WIDTHS)
BATCH = 128
PEAK_LEARNING_RATE = 2e-3
# The average of the weights over the last thousand steps generalises better than the last step's.
AVERAGING = 0.999
PIECE_DROPOUT = 0.05
AUXILIARY_SHARE = 0.5
UNKNOWN = 1
# What the deep part says of spam counts so much beside the wide part, which knows the words and the looks of spam better: chosen
# on the development sets. Of abuse both count alike.
GAINS = {"spam": 0.15}


class Rows:
    """Texts of one folder: piece ids, labels, weights, auxiliary labels."""

    def __init__(self, folder):
        about = json.loads((folder / "features.json").read_text())
        read = lambda name, kind: np.fromfile(folder / name, kind)
        self.labels_named = about["labels"]
        self.vocabulary = about["vocabulary"]
        self.sources_named = about["sources"]
        self.pieces = read("pieces.u16", "<u2").astype(np.int64)
        self.lengths = read("lengths.u16", "<u2").astype(np.int64)
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)])
        matrix = lambda name, width: torch.from_numpy(read(name, "<f4").reshape(-1, width))
        self.labels = matrix("labels.f32", len(about["labels"]))
        self.weights = matrix("weights.f32", len(about["labels"]))
        self.auxiliary = matrix("auxiliary.f32", len(about["auxiliary"]))
        self.sources = read("sources.u8", "u1").astype(np.int64)

    def __len__(self):
        return len(self.lengths)

    def batch(self, indices):
        ids = np.zeros((len(indices), int(self.lengths[indices].max()) + PADDING), np.int64)
        for row, index in enumerate(indices):
            ids[row, : self.lengths[index]] = self.pieces[self.starts[index] : self.starts[index + 1]]
        return torch.from_numpy(ids)

    def batches(self, indices, size, random=None):
        """Batches of texts of similar length; shuffled where a generator is given."""
        if random is not None:
            indices = random.permutation(indices)
        batches = []
        for at in range(0, len(indices), size * 64):
            chunk = indices[at : at + size * 64]
            chunk = chunk[np.argsort(self.lengths[chunk], kind="stable")]
            batches += [chunk[i : i + size] for i in range(0, len(chunk), size)]
        if random is not None:
            random.shuffle(batches)
        return batches


class DeepPart(nn.Module):
    """Pieces → embedding → convolutions of several widths → the strongest response of each filter → logits."""

    def __init__(self, vocabulary, labels, auxiliary, origins):
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, EMBEDDING, padding_idx=0)
        nn.init.normal_(self.embedding.weight, 0, 0.1)
        nn.init.zeros_(self.embedding.weight[0].data)
        self.convolutions = nn.ModuleList(nn.Conv1d(EMBEDDING, FILTERS, width) for width in WIDTHS)
        self.labels = nn.Linear(FILTERS * len(WIDTHS), labels)
        self.auxiliary = nn.Linear(FILTERS * len(WIDTHS), auxiliary)
        # How often an origin's annotators said yes is theirs, not the text's: learnt, then forgotten. Not so for spam: pools of
        # ordinary comments hold none, and what makes them ordinary is to be learnt from their texts.
        self.origins = nn.Embedding(origins, labels)
        nn.init.zeros_(self.origins.weight)

    def forward(self, ids):
        embedded = self.embedding(ids)
        if self.training:
            kept = torch.rand(ids.shape[0], 1, EMBEDDING, device=ids.device) > 0.2
            embedded = embedded * kept / 0.8
        embedded = embedded.transpose(1, 2)
        features = torch.cat([F.relu(convolve(embedded)).amax(2) for convolve in self.convolutions], 1)
        features = F.dropout(features, 0.3, self.training)
        return self.labels(features), self.auxiliary(features)


def masked_loss(logits, targets, weights):
    """Binary cross-entropy over what is known; targets are NaN elsewhere."""
    weights = torch.where(torch.isnan(targets), torch.zeros_like(targets), weights)
    losses = F.binary_cross_entropy_with_logits(logits, targets.nan_to_num(), reduction="none")
    return (losses * weights).sum() / weights.sum().clamp(min=1)


def predict(model, rows, indices):
    """Logits of the labels, one row per index."""
    model.eval()
    logits = np.zeros((len(rows), rows.labels.shape[1]), np.float32)
    device = next(model.parameters()).device
    with torch.no_grad():
        for batch in rows.batches(indices, 512):
            logits[batch] = model(rows.batch(batch).to(device))[0].cpu().numpy()
    return logits[indices]


def area_under_curve(positive, scores):
    order = np.argsort(scores, kind="stable")
    ranks = np.empty(len(scores))
    ranks[order] = np.arange(1, len(scores) + 1)
    hits = positive.sum()
    return (ranks[positive].sum() - hits * (hits + 1) / 2) / (hits * (len(scores) - hits))


def report(model, dev):
    """Mean area under the curve of the labels each development set carries."""
    figures = []
    for number, source in enumerate(dev.sources_named):
        indices = np.flatnonzero(dev.sources == number)
        if len(indices) == 0:
            continue
        logits, labels = predict(model, dev, indices), dev.labels.numpy()[indices]
        areas = []
        for label in range(labels.shape[1]):
            known = ~np.isnan(labels[:, label])
            positive = labels[known, label] >= 0.5
            if 0 < positive.sum() < len(positive):
                areas.append(area_under_curve(positive, logits[known, label]))
        if areas:
            figures.append(f"{source} {np.mean(areas):.4f}")
    return "  ".join(figures)


def train(rows, dev, epochs, seed, device):
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    model = DeepPart(rows.vocabulary, rows.labels.shape[1], rows.auxiliary.shape[1], len(rows.sources_named)).to(device)
    average = copy.deepcopy(model)
    optimiser = torch.optim.AdamW(model.parameters(), lr=PEAK_LEARNING_RATE, weight_decay=1e-4)
    known = (~torch.isnan(rows.labels)).any(1) | (~torch.isnan(rows.auxiliary)).any(1)
    indices = np.flatnonzero(known.numpy())
    abuse = torch.tensor([float(label != "spam") for label in rows.labels_named], device=device)
    steps = epochs * len(rows.batches(indices, BATCH))
    step, started = 0, time.time()
    for epoch in range(epochs):
        for batch in rows.batches(indices, BATCH, random):
            model.train()
            rate = min(1, step / (0.05 * steps)) * max(0.03, 1 - step / steps)
            for group in optimiser.param_groups:
                group["lr"] = PEAK_LEARNING_RATE * rate
            ids = rows.batch(batch)
            ids[(torch.rand(ids.shape) < PIECE_DROPOUT) & (ids > 0)] = UNKNOWN
            logits, auxiliary = model(ids.to(device))
            bias = model.origins(torch.from_numpy(rows.sources[batch]).to(device))
            of_origin = logits + bias * abuse
            loss = masked_loss(of_origin, rows.labels[batch].to(device), rows.weights[batch].to(device))
            targets = rows.auxiliary[batch].to(device)
            loss = loss + AUXILIARY_SHARE * masked_loss(auxiliary, targets, torch.ones_like(targets))
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimiser.step()
            step += 1
            with torch.no_grad():
                share = 1 - min(AVERAGING, (1 + step) / (10 + step))
                for mean, value in zip(average.parameters(), model.parameters()):
                    mean.lerp_(value, share)
            if step % 200 == 0:
                left = (time.time() - started) / step * (steps - step)
                print(f"step {step}/{steps}  loss {loss.item():.3f}  {left / 60:.0f} min left", flush=True)
        print(f"epoch {epoch + 1}: {report(average, dev)}", flush=True)
        yield average


def quantise(array):
    """Bytes, scale and minimum such that byte × scale + minimum comes close, and zero comes back as zero."""
    low, high = min(float(array.min()), 0.0), max(float(array.max()), 0.0)
    scale = (high - low) / 255
    zero = round(-low / scale)
    stored = np.clip(np.round(array / scale) + zero, 0, 255).astype("u1")
    return stored, scale, -zero * scale


def save(model, folder, labels_named):
    """Writes the weights as TF.js layers stores them, most as bytes, and makes the model compute with those."""
    folder.mkdir(parents=True, exist_ok=True)
    torch.save(model.state_dict(), folder / "model.pt")
    gains = torch.tensor([GAINS.get(label, 1.0) for label in labels_named])
    with torch.no_grad():
        model.labels.weight.mul_(gains[:, None])
        model.labels.bias.mul_(gains)
    weights = {"pieces/embeddings": (model.embedding.weight, lambda weight: weight)}
    for width, convolution in zip(WIDTHS, model.convolutions):
        weights[f"convolution_{width}/kernel"] = (convolution.weight, lambda weight: weight.transpose(2, 1, 0))
        weights[f"convolution_{width}/bias"] = (convolution.bias, lambda weight: weight)
    weights["deep_logits/kernel"] = (model.labels.weight, lambda weight: weight.T)
    weights["deep_logits/bias"] = (model.labels.bias, lambda weight: weight)
    specs, parts = [], []
    for name, (parameter, orient) in weights.items():
        values = parameter.detach().cpu().numpy()
        spec = {"name": name, "shape": list(orient(values).shape), "dtype": "float32"}
        if name.startswith(("pieces", "convolution")) and not name.endswith("/bias"):
            stored, scale, minimum = quantise(values)
            spec["quantization"] = {"dtype": "uint8", "scale": scale, "min": minimum}
            parts.append(np.ascontiguousarray(orient(stored)).tobytes())
            with torch.no_grad():
                parameter.copy_(torch.from_numpy(stored.astype(np.float32) * np.float32(scale) + np.float32(minimum)))
        else:
            parts.append(np.ascontiguousarray(orient(values).astype("<f4")).tobytes())
        specs.append(spec)
    (folder / "deep.bin").write_bytes(b"".join(parts))
    (folder / "deep.json").write_text(json.dumps({"padding": PADDING, "weights": specs}, indent=2) + "\n")


def save_check(model, folder, rows, count=16):
    """Logits of random piece ids, which the test of the exported model compares with its own."""
    random = np.random.default_rng(1)
    model.eval()
    cases = []
    for length in random.integers(1, 60, count):
        ids = random.integers(1, rows.vocabulary, length).tolist()
        with torch.no_grad():
            logits = model(torch.tensor([ids + [0] * PADDING]))[0][0].tolist()
        cases.append({"ids": ids, "logits": logits})
    (folder / "check.json").write_text(json.dumps(cases) + "\n")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--features", type=pathlib.Path, default=pathlib.Path(".cache/deep"))
    options.add_argument("--out", type=pathlib.Path, default=pathlib.Path(".cache/deep/weights"))
    options.add_argument("--epochs", type=int, default=3)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options = options.parse_args()
    torch.set_num_threads(options.threads)
    rows, dev = Rows(options.features / "train"), Rows(options.features / "dev")
    print(f"{len(rows)} texts, {rows.lengths.sum()} pieces", flush=True)
    for average in train(rows, dev, options.epochs, options.seed, options.device):
        model = copy.deepcopy(average).cpu()
        save(model, options.out, rows.labels_named)
        save_check(model, options.out, rows)
    print(f"with stored weights: {report(model, dev)}", flush=True)


if __name__ == "__main__":
    main()
