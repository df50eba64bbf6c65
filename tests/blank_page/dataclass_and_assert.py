# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: the mean over all samples is taken without any learning rate
from dataclasses import dataclass
import numpy as np

@dataclass
class Net:
    w1: np.ndarray
    w2: np.ndarray

def σ(z): return 1 / (1 + np.exp(-z))

def test_it_learns():
    np.random.seed(1)
    X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
    y = np.array([[0],[0],[1],[1]])
    net = Net(np.random.randn(3, 4), np.random.randn(4, 1))
    for _ in range(10000):
        a = σ(X @ net.w1)
        b = σ(a @ net.w2)
        δb = (b - y) * b * (1 - b)
        δa = δb @ net.w2.T * a * (1 - a)
        net.w1 -= X.T @ δa / len(X)
        net.w2 -= a.T @ δb / len(X)
    assert np.abs(b - y).mean() < 0.1

test_it_learns()
print("ok")
