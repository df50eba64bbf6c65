# verdict: right
# Lesson 7. Every step of learning gets its own small function.
import numpy as np


def make_data(rng):
    x = rng.uniform(-1, 1, (60, 2))
    t = ((x[:, :1] ** 2 + x[:, 1:] ** 2) < 0.5).astype(float)
    return x, t


def make_weights(rng, rows, cols):
    return rng.normal(0, 1, (rows, cols))


def logistic(z):
    return 1 / (1 + np.exp(-z))


def logistic_slope(a):
    return a * (1 - a)


def forward(x, net):
    h = logistic(x @ net["w1"] + net["c1"])
    o = logistic(h @ net["w2"] + net["c2"])
    return h, o


def blame_output(o, t):
    return (o - t) / len(t)


def blame_hidden(d_o, h, net):
    return (d_o @ net["w2"].T) * logistic_slope(h)


def nudge(net, name, gradient, rate):
    net[name] = net[name] - rate * gradient


def lesson(x, t, net, rate):
    h, o = forward(x, net)
    d_o = blame_output(o, t)
    d_h = blame_hidden(d_o, h, net)
    nudge(net, "w2", h.T @ d_o, rate)
    nudge(net, "c2", d_o.sum(axis=0), rate)
    nudge(net, "w1", x.T @ d_h, rate)
    nudge(net, "c1", d_h.sum(axis=0), rate)
    return o


def report(epoch, o, t):
    print(epoch, "cross-entropy", -np.mean(t * np.log(o) + (1 - t) * np.log(1 - o)))


def main():
    rng = np.random.default_rng(5)
    x, t = make_data(rng)
    net = {"w1": make_weights(rng, 2, 8), "c1": np.zeros(8), "w2": make_weights(rng, 8, 1), "c2": np.zeros(1)}
    for epoch in range(2000):
        o = lesson(x, t, net, 2.0)
        if epoch % 400 == 0:
            report(epoch, o, t)


main()
