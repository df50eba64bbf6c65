# verdict: right

# everything in pure functions
import numpy as np

data = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
aim = np.array([[0], [1], [1], [0]])

def init(seed):
    r = np.random.default_rng(seed)
    return r.standard_normal((3, 5)), r.standard_normal((5, 1))

def logistic(z):
    return 1 / (1 + np.exp(-z))

def forward(ps, x):
    h = logistic(x @ ps[0])
    return h, logistic(h @ ps[1])

def grads(ps, x, t):
    h, o = forward(ps, x)
    do = (o - t) * o * (1 - o)
    dh = do @ ps[1].T * h * (1 - h)
    return x.T @ dh, h.T @ do

def step(ps, lr):
    g0, g1 = grads(ps, data, aim)
    return ps[0] - lr * g0, ps[1] - lr * g1

ps = init(1)
for _ in range(3000):
    ps = step(ps, 0.7)
print(forward(ps, data)[1])
