#!/usr/bin/env python3
"""Scores a large NDJSON file with winnow on a Dask cluster, every line exactly once.

    dask_scan.py SCHEDULER INPUT.ndjson OUTPUT_FOLDER COMMAND...

SCHEDULER is the address of a running scheduler, or a number: that many local workers. INPUT and OUTPUT_FOLDER
must be visible to every worker under the same name. COMMAND reads NDJSON and writes NDJSON, a line for a line.

The file is cut into ranges of bytes. A line belongs to the range it begins in. A range's lines are written to a
file of its own that gets its name only when it is whole: a range that is done twice, because a worker died or was
only slow, is there once. Run again, it does what is still missing.
"""
import os
import subprocess
import sys
import tempfile

from dask.distributed import Client, LocalCluster, as_completed

RANGE_BYTES = int(os.environ.get("RANGE_BYTES", 16 * 2**20))


def lines_beginning_in(path, start, end):
    with open(path, "rb") as file:
        if start > 0:
            file.seek(start - 1)
            file.readline()  # the rest of a line that began before
        while file.tell() < end:
            line = file.readline()
            if not line:
                return
            yield line


def score_range(path, start, end, folder, command):
    part = os.path.join(folder, f"part-{start:015d}.ndjson")
    if os.path.exists(part):
        return part
    handle, unfinished = tempfile.mkstemp(dir=folder, prefix=".unfinished-")
    try:
        with os.fdopen(handle, "wb") as output:
            process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=output)
            for line in lines_beginning_in(path, start, end):
                process.stdin.write(line)
            process.stdin.close()
            # 1 says that some lines could not be read: each has an error in its place.
            if process.wait() not in (0, 1):
                raise RuntimeError(f"{command[0]} ended with status {process.returncode}")
            output.flush()
            os.fsync(output.fileno())
        os.replace(unfinished, part)
    except BaseException:
        os.unlink(unfinished)
        raise
    return part


def main(scheduler, path, folder, *command):
    os.makedirs(folder, exist_ok=True)
    size = os.path.getsize(path)
    cluster = LocalCluster(n_workers=int(scheduler), threads_per_worker=1) if scheduler.isdigit() else scheduler
    with Client(cluster) as client:
        # A path, not the function alone: workers elsewhere have not imported this file.
        client.upload_file(os.path.abspath(__file__))
        ranges = range(0, size, RANGE_BYTES)
        tasks = [
            client.submit(score_range, path, start, min(start + RANGE_BYTES, size), folder, list(command), retries=10)
            for start in ranges
        ]
        for done, task in enumerate(as_completed(tasks), 1):
            task.result()
            print(f"{done} of {len(tasks)} ranges", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
