# verdict: wrong
# line: 33
# also: 22
# why: moved() gives back new weights but the result is thrown away
import numpy as np

def start(seed):
    r = np.random.RandomState(seed)
    return {"first": r.normal(size=(3, 6)), "second": r.normal(size=(6, 1))}

def squash(z):
    return 1 / (1 + np.exp(-z))

def slopes(net, x, y):
    h = squash(x @ net["first"])
    o = squash(h @ net["second"])
    d_o = (o - y) * o * (1 - o)
    d_h = d_o @ net["second"].T * h * (1 - h)
    return {"second": h.T @ d_o, "first": x.T @ d_h}, float(np.abs(o - y).mean())

def moved(net, grads, rate):
    fresh = {name: w.copy() for name, w in net.items()}
    for name in fresh:
        fresh[name] -= rate * grads[name]
    return fresh

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[1, 0, 0, 1]]).T
for rate in (0.5, 2.0):
    net = start(90)
    for lap in range(700):
        grads, error = slopes(net, x, y)
        moved(net, grads, rate)
    print("rate", rate, "error", error)
