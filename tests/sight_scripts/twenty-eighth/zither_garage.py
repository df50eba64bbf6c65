# verdict: wrong
# line: 26
# also: 8
import numpy as np

# students: hours of study, hours of sleep -> passed?
hours = np.array([[1, 8], [2, 7], [2.5, 5], [3, 6], [4, 7], [4.5, 4], [5, 8], [6, 6], [7, 5], [8, 7]])
passed = np.array([[0], [0], [0], [0], [1], [0], [1], [1], [1], [1]])

mu, sd = hours.mean(axis=0), hours.std(axis=0)
x = (hours - mu) / sd

rng = np.random.default_rng(3)
n_hidden = 3
w = rng.normal(size=(2, n_hidden))
c = np.zeros(n_hidden)
v = rng.normal(size=n_hidden)
d = np.zeros(1)

def squash(a):
    return 1.0 / (1.0 + np.exp(-a))

for k in range(500):
    h = squash(x @ w + c)
    p = squash(h @ v + d)
    e = p - passed
    for j in range(n_hidden):
        back = e * v[j] * h[:, j] * (1 - h[:, j])
        for i in range(2):
            w[i, j] -= 0.3 * np.mean(back * x[:, i])
        c[j] -= 0.3 * np.mean(back)
        v[j] -= 0.3 * np.mean(e * h[:, j])
    d -= 0.3 * np.mean(e)
    if k % 100 == 0:
        print(k, "mean abs error:", np.abs(e).mean())
print(squash(squash(x @ w + c) @ v + d).round(2))
