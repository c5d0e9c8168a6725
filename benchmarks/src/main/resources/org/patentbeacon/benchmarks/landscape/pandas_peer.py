"""The group-bys of a landscape in pandas: families by year of their earliest priority, applicants by families, legal states
by application. Reads the arrays of a folder, prints counts and the milliseconds of the counting alone."""
import sys
import time

import numpy
import pandas

folder = sys.argv[1]
NONE = -2147483648


def read(name):
    return numpy.fromfile(folder + "/" + name + ".i32", dtype="<i4")


table = pandas.DataFrame({"family": read("family"), "application": read("application"), "priority": read("priority"),
                          "status": read("status")})
names = pandas.DataFrame({"applicant": read("applicant"), "row": read("applicant-row")})


def timed(name, work):
    start = time.perf_counter()
    found = work()
    print("seconds", name, round((time.perf_counter() - start) * 1000), sep="\t")
    return found


def years():
    earliest = table[table.priority != NONE].groupby("family").priority.min()
    return pandas.to_datetime(earliest, unit="D").dt.year.value_counts()


def applicants():
    pairs = pandas.DataFrame({"family": table.family.to_numpy()[names.row.to_numpy()], "applicant": names.applicant})
    return pairs.drop_duplicates().applicant.value_counts()


def states():
    return table.groupby("application").status.first().value_counts()


for kind, counts in (("year", timed("families by year", years)), ("applicant", timed("applicants by families", applicants)),
                     ("state", timed("states by application", states))):
    for value, count in counts.items():
        print(kind, value, count, sep="\t")
