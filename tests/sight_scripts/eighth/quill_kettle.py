# verdict: right
import numpy as np

class Config:
    inputs = 3
    hidden = 5
    rate = 0.25
    epochs = 1200
    seed = 229

class Memory(dict):
    __getattr__ = dict.__getitem__

def setup(cfg):
    r = np.random.RandomState(cfg.seed)
    return Memory(W=r.randn(cfg.inputs, cfg.hidden), b=np.zeros(cfg.hidden),
                  V=r.randn(cfg.hidden, 1), c=np.zeros(1))

def run(cfg, X, y):
    m = setup(cfg)
    for _ in range(cfg.epochs):
        h = 1 / (1 + np.exp(-(X @ m.W + m.b)))
        f = h @ m.V + m.c                       # linear output
        df = (f - y)
        dh = df @ m.V.T * (h - h * h)
        m['V'] = m.V - cfg.rate * (h.T @ df) / len(X)
        m['c'] = m.c - cfg.rate * df.mean(0)
        m['W'] = m.W - cfg.rate * (X.T @ dh) / len(X)
        m['b'] = m.b - cfg.rate * dh.mean(0)
    return f

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
print(run(Config, X, y).round(2).T)
