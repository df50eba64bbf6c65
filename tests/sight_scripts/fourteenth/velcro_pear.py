# verdict: wrong
# line: 27
# why: gradient of the middle weights uses the delta of the first layer (d1 instead of d2)
import numpy as np

rng = np.random.default_rng(51)

def tan_layer(x, w):
    return np.tanh(x @ w)

def feed(x, net):
    a1 = tan_layer(x, net["w1"])
    a2 = tan_layer(a1, net["w2"])
    return a1, a2, a2 @ net["w3"]

X = np.hstack([rng.uniform(-1, 1, (45, 2)), np.ones((45, 1))])
Y = np.sin(np.pi * X[:, :1]) * X[:, 1:2]
net = {"w1": rng.normal(0, .6, (3, 8)), "w2": rng.normal(0, .4, (8, 8)), "w3": rng.normal(0, .4, (8, 1))}

for epoch in range(1200):
    a1, a2, yhat = feed(X, net)
    d3 = (yhat - Y) / len(X)
    d2 = (d3 @ net["w3"].T) * (1 - a2 * a2)
    d1 = (d2 @ net["w2"].T) * (1 - a1 * a1)
    grad = {
        "w1": X.T @ d1,
        "w2": a1.T @ d1,
        "w3": a2.T @ d3,
    }
    for name in net:
        net[name] -= 0.2 * grad[name]
    if epoch % 300 == 0:
        print(epoch, float(np.mean((yhat - Y) ** 2)))
