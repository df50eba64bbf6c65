# verdict: right
# why: Classical momentum: the velocity gathers minus lr times the gradient and is added to the weights.
import numpy as np

np.random.seed(99)
x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0,1,1,0]], dtype=float).T

w1 = np.random.normal(0, 1, (3, 6))
w2 = np.random.normal(0, 1, (6, 1))
v1 = np.zeros_like(w1)
v2 = np.zeros_like(w2)
lr, mu = 0.3, 0.9

sigmoid = lambda t: 1 / (1 + np.exp(-t))

for i in range(3000):
    h = sigmoid(x @ w1)
    o = sigmoid(h @ w2)
    e = o - y
    do = e * o * (1 - o)
    dh = do @ w2.T * h * (1 - h)
    v2 = mu * v2 - lr * (h.T @ do)
    v1 = mu * v1 - lr * (x.T @ dh)
    w2 += v2
    w1 += v1
    if i % 500 == 0:
        print(i, float(np.sum(e ** 2)))
print(o.round(3))
