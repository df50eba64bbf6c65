# verdict: right
import numpy as np
from types import SimpleNamespace

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

def build(seed):
    rng = np.random.RandomState(seed)
    return SimpleNamespace(W1=rng.randn(3, 4), W2=rng.randn(4, 1))

def propagate(net, x):
    net.a0 = x
    net.a1 = 1/(1+np.exp(-net.a0.dot(net.W1)))
    net.a2 = 1/(1+np.exp(-net.a1.dot(net.W2)))
    return net.a2

def learn(net, target, alpha):
    error = target - net.a2
    out_delta = error * net.a2 * (1 - net.a2)
    hid_delta = out_delta.dot(net.W2.T) * net.a1 * (1 - net.a1)
    net.W2 = net.W2 + alpha * net.a1.T.dot(out_delta)
    net.W1 = net.W1 + alpha * net.a0.T.dot(hid_delta)
    return np.abs(error).mean()

net = build(2)
for step in range(1, 5001):
    propagate(net, X)
    e = learn(net, y, 0.8)
    if step % 1000 == 0:
        print("Step %d, error %.4f" % (step, e))
