# verdict: wrong
# line: 30
import numpy as np

# highway layer:  y = t * h + (1 - t) * x
rng = np.random.RandomState(29)
n, d = 70, 5
X = rng.randn(n, d)
goal = np.where(X[:, :1] > 0, np.tanh(X[:, 1:2] + X[:, 2:3]), X[:, 3:4])

Wh, bh = rng.randn(d, d) * 0.4, np.zeros(d)
Wt, bt = rng.randn(d, d) * 0.4, np.full(d, -1.0)
Wo, bo = rng.randn(d, 1) * 0.4, np.zeros(1)
everything = [Wh, bh, Wt, bt, Wo, bo]

def sigmoid(a):
    return 1 / (1 + np.exp(-a))

def forward(x):
    h = np.tanh(x @ Wh + bh)
    t = sigmoid(x @ Wt + bt)
    y = t * h + (1 - t) * x
    return h, t, y, y @ Wo + bo

def backward(x, target):
    h, t, y, out = forward(x)
    do = (out - target) / len(x)
    dy = do @ Wo.T
    dh = dy * t * (1 - h ** 2)
    dt = dy * h * t * (1 - t)
    return [x.T @ dh, dh.sum(0), x.T @ dt, dt.sum(0), y.T @ do, do.sum(0)]

for k in range(1500):
    for p, g in zip(everything, backward(X, goal)):
        p -= 0.2 * g
    if k % 300 == 0:
        print(k, np.mean((forward(X)[-1] - goal) ** 2))
print(np.mean((forward(X)[-1] - goal) ** 2))
