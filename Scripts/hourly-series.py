#!/usr/bin/env python3
"""Writes hourly series of public data on which quantiles of small counts were judged (record 17).

    pip install pandas rdata
    Scripts/hourly-series.py SOURCES FOLDER
    cd Benchmarks && .build/release/forecast-bench hourly FOLDER/ems-0.csv

SOURCES holds, under these names:

- ems.csv: emergency medical calls by hour and borough, with columns year, month, day, hour and a column a borough,
  counted from "EMS Incident Dispatch Data" of New York's open data;
- ed.RData: arrivals by hour at the emergency department of Iowa's university hospital, `uihc_ed_arrivals` of the R
  package fastTS;
- fremont.csv: "Fremont Bridge Bicycle Counter" of Seattle's open data;
- metro.csv: "Metro Interstate Traffic Volume" of the UCI machine learning repository, unpacked.

Hours without a record are left out.
"""
import pathlib
import sys

import pandas
import rdata

PERIODS = [("2014-09-01", "2015-12-31"), ("2016-09-01", "2017-12-31"), ("2017-09-01", "2018-12-31")]
BOROUGHS = ["BRONX", "BROOKLYN", "MANHATTAN", "QUEENS", "RICHMOND / STATEN ISLAND"]


def write(folder: pathlib.Path, name: str, times, volumes, period: tuple[str, str]) -> None:
    series = pandas.Series(list(volumes), index=pandas.DatetimeIndex(times)).dropna().groupby(level=0).first()
    first, last = period
    with (folder / f"{name}.csv").open("w") as output:
        output.write("timestamp,volume\n")
        for time, volume in series[first:f"{last} 23:59"].items():
            output.write(f"{time:%Y-%m-%dT%H:%M},{volume:g}\n")


def main(sources: pathlib.Path, folder: pathlib.Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    calls = pandas.read_csv(sources / "ems.csv")
    times = pandas.to_datetime(calls[["year", "month", "day", "hour"]])
    for number, borough in enumerate(BOROUGHS):
        write(folder, f"ems-{number}", times, calls[borough], PERIODS[1])
    arrivals = rdata.read_rda(sources / "ed.RData")["uihc_ed_arrivals"]
    parts = {name.lower(): arrivals[name].astype(int) for name in ["Year", "Month", "Day", "Hour"]}
    for number in range(2):
        write(folder, f"ed-{number}", pandas.to_datetime(parts), arrivals["Arrivals"], PERIODS[number])
    bicycles = pandas.read_csv(sources / "fremont.csv")
    times = pandas.to_datetime(bicycles["Date"], format="%m/%d/%Y %I:%M:%S %p")
    for number, period in enumerate([PERIODS[0], PERIODS[2]]):
        write(folder, f"fremont-{number}", times, bicycles["Fremont Bridge Total"], period)
    cars = pandas.read_csv(sources / "metro.csv")
    write(folder, "metro-0", pandas.to_datetime(cars["date_time"]), cars["traffic_volume"], PERIODS[1])


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
