# verdict: wrong
# line: 14
# also: 20, 21
# why: both moments are the same arrays, so each overwrites the other

# softmax regression with adam
import numpy as np
rng = np.random.default_rng(84)
t = np.eye(3)[np.arange(30) % 3]
x = t @ np.array([[1.0, 0], [0, 1.0], [-1.0, -1.0]]) + rng.normal(0, 0.4, (30, 2))
w = rng.normal(0, 0.1, (2, 3))
c = np.zeros(3)
m = [np.zeros_like(w), np.zeros_like(c)]
v2 = m
for n in range(1, 401):
    z = np.exp(x @ w + c)
    p = z / z.sum(axis=1, keepdims=True)
    d = (p - t) / 30
    for k, (theta, g) in enumerate([(w, x.T @ d), (c, d.sum(axis=0))]):
        m[k] = 0.9 * m[k] + 0.1 * g
        v2[k] = 0.999 * v2[k] + 0.001 * g * g
        mh = m[k] / (1 - 0.9 ** n)
        vh = v2[k] / (1 - 0.999 ** n)
        theta -= 0.05 * mh / (np.sqrt(np.abs(vh)) + 1e-8)
    if n % 100 == 0:
        print(n, "loss", -np.log(p[t > 0]).mean())
