# verdict: wrong
# line: 17
# why: the slope of tanh is written 1 - hid instead of 1 - hid squared
import numpy as np

rng = np.random.default_rng(1234)
angles = np.linspace(-2, 2, 15)[:, None]
waves = np.sin(angles)

net = dict(W=rng.normal(size=(1, 7)), b=rng.normal(size=7) * .2,
           V=rng.normal(size=(7, 1)) * .5, c=np.zeros(1))

def one_step(net, x, t, lr):
    hid = np.tanh(x @ net["W"] + net["b"])
    res = hid @ net["V"] + net["c"]
    e = (res - t) / len(x)
    back = (e @ net["V"].T) * (1 - hid)
    net["V"] -= lr * hid.T @ e
    net["c"] -= lr * e.sum(0)
    net["W"] -= lr * x.T @ back
    net["b"] -= lr * back.sum(0)
    return np.mean((res - t) ** 2)

log = []
while len(log) < 600:
    log.append(one_step(net, angles, waves, 0.1))
print("mse first/last:", log[0], log[-1])
