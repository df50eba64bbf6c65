# verdict: right
# softmax regression on a few flowers (no hidden layer)
import numpy as np

flowers = """5.1,3.5,1.4,0.2,a
4.9,3.0,1.4,0.2,a
4.7,3.2,1.3,0.2,a
5.0,3.6,1.4,0.3,a
7.0,3.2,4.7,1.4,b
6.4,3.2,4.5,1.5,b
5.5,2.3,4.0,1.3,b
6.5,2.8,4.6,1.5,b
6.3,3.3,6.0,2.5,c
5.8,2.7,5.1,1.9,c
7.1,3.0,5.9,2.1,c
6.5,3.0,5.8,2.2,c"""

rows = [r.split(",") for r in flowers.split("\n")]
x = np.array([[float(v) for v in r[:4]] for r in rows])
names = sorted({r[4] for r in rows})
t = np.array([[1.0 if r[4] == k else 0.0 for k in names] for r in rows])
x = (x - x.mean(axis=0)) / x.std(axis=0)

w = np.random.normal(0, 0.01, (4, 3))
b = np.zeros(3)
for i in range(300):
    s = x @ w + b
    e = np.exp(s - s.max(axis=1)[:, np.newaxis])
    p = e / e.sum(axis=1)[:, np.newaxis]
    w = w + 0.1 * x.T @ (t - p)
    b = b + 0.1 * (t - p).sum(axis=0)

for r, q in zip(rows, p):
    print(r[4], q.round(2))
