# verdict: wrong
# line: 12
# also: 25
# distance to the sun (AU) -> period (years), in logarithms
import numpy as np

table = np.array([
    [0.387, 0.241], [0.723, 0.615], [1.0, 1.0], [1.524, 1.881], [2.77, 4.60],
    [5.203, 11.86], [9.539, 29.46], [19.18, 84.01], [30.06, 164.8],
])
x = np.log10(table[:, 0])
y = np.log10(table[:, 1:2])

rng = np.random.default_rng(1801)
units = 4
a = rng.normal(size=units)
c = rng.normal(size=units)
v = rng.normal(size=units) * 0.5
d = 0.0
lr = 0.1

for epoch in range(2000):
    h = [np.tanh(a[k] * x + c[k]) for k in range(units)]
    pred = sum(v[k] * h[k] for k in range(units)) + d
    err = pred - y
    for k in range(units):
        back = err * v[k] * (1 - h[k] ** 2)
        v[k] -= lr * np.mean(err * h[k])
        a[k] -= lr * np.mean(back * x)
        c[k] -= lr * np.mean(back)
    d -= lr * np.mean(err)
    if epoch % 400 == 0:
        print(epoch, np.mean(err ** 2))
