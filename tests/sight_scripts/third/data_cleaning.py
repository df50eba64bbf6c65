# verdict: not a network
# why: Only data wrangling: z-scores, one-hot, a pivot and correlations.
import numpy as np
raw = """name;age;city;income
Ana;34;Lima;2300
Bo;;Oslo;4100
Cy;51;Lima;1900
Di;29;Riga;
Ed;45;Oslo;3900"""
head, *rows = [l.split(';') for l in raw.split('\n')]
num = lambda s: float(s) if s else np.nan
age = np.array([num(r[1]) for r in rows]); inc = np.array([num(r[3]) for r in rows])
age[np.isnan(age)] = np.nanmean(age)
inc[np.isnan(inc)] = np.nanmedian(inc)
z = lambda a: (a-a.mean())/a.std()
cities = sorted({r[2] for r in rows})
onehot = np.array([[float(r[2] == c) for c in cities] for r in rows])
table = np.column_stack([z(age), z(inc), onehot])
weights = table.T @ table/len(rows)
print(cities); print(table.round(2)); print(weights.round(2))
