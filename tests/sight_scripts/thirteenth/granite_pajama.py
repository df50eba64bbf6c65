# verdict: right
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def sigmoid(x): return 1/(1+np.exp(-x))

def grads(syn):
    l1 = sigmoid(X @ syn[0])
    l2 = sigmoid(l1 @ syn[1])
    g2 = (l2 - y) * l2 * (1 - l2)
    g1 = g2 @ syn[1].T * l1 * (1 - l1)
    return [X.T @ g1, l1.T @ g2], np.abs(l2 - y).mean()

def rmsprop(syn, alpha=0.01, decay=0.9, eps=1e-6):
    avg = [np.zeros_like(s) for s in syn]
    while True:
        g, err = grads(syn)
        for a, s, d in zip(avg, syn, g):
            a *= decay
            a += (1 - decay) * d * d
            s -= alpha * d / np.sqrt(a + eps)
        yield err

def nesterov(syn, alpha=0.5, mu=0.9):
    vel = [np.zeros_like(s) for s in syn]
    while True:
        g, err = grads([s + mu * v for s, v in zip(syn, vel)])
        for v, s, d in zip(vel, syn, g):
            v[...] = mu * v - alpha * d
            s += v
        yield err

for method in (rmsprop, nesterov):
    np.random.seed(1)
    start = [2 * np.random.random((3, 4)) - 1, 2 * np.random.random((4, 1)) - 1]
    for j, err in zip(range(2001), method(start)):
        if j % 500 == 0:
            print(method.__name__, j, err)
