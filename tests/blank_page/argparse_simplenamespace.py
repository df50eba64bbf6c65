# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: options by argparse, network state in a SimpleNamespace that only exists under __main__; exact steps
import argparse
import sys
from types import SimpleNamespace

import numpy as np


def parse(argv):
    p = argparse.ArgumentParser(description="XOR with one hidden layer")
    p.add_argument("--alpha", type=float, default=1.0)
    p.add_argument("--hidden", type=int, default=4)
    p.add_argument("--iterations", type=int, default=12000)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--quiet", action="store_true")
    return p.parse_args(argv)


def nonlin(x):
    return 1 / (1 + np.exp(-x))


def build(opt):
    np.random.seed(opt.seed)
    return SimpleNamespace(
        syn=[2 * np.random.random((3, opt.hidden)) - 1, 2 * np.random.random((opt.hidden, 1)) - 1],
        X=np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]),
        y=np.array([[0], [1], [1], [0]]),
        layers=[],
    )


def forward(net):
    net.layers = [net.X]
    for w in net.syn:
        net.layers.append(nonlin(net.layers[-1].dot(w)))


def backward(net, alpha):
    l0, l1, l2 = net.layers
    d2 = (l2 - net.y) * l2 * (1 - l2)
    d1 = d2.dot(net.syn[1].T) * l1 * (1 - l1)
    for w, layer, d in zip(net.syn, (l0, l1), (d1, d2)):
        w -= alpha * layer.T.dot(d)


if __name__ == "__main__":
    opt = parse(sys.argv[1:])
    net = build(opt)
    for i in range(opt.iterations):
        forward(net)
        if not opt.quiet and i % 3000 == 0:
            print(i, np.abs(net.layers[-1] - net.y).mean())
        backward(net, opt.alpha)
