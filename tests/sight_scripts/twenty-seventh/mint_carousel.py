# verdict: wrong
# line: 17
# also: 15
# compose the network out of functions; every layer is a closure
import numpy as np

rng = np.random.RandomState(66)

def dense(n_in, n_out, rate):
    W = rng.randn(n_in, n_out) * np.sqrt(1.0 / n_in)
    b = np.zeros(n_out)
    def apply(x):
        def pull(d):
            nonlocal W, b
            W = W - rate * x.T @ d
            b = b - rate * d.sum(axis=0)
            return d @ W.T
        return x @ W + b, pull
    return apply

def tanh(x):
    y = np.tanh(x)
    return y, lambda d: d * (1 - y * y)

def run(fs, x):
    pulls = []
    for f in fs:
        x, pull = f(x)
        pulls.append(pull)
    return x, pulls

# two joint angles -> position of the gripper
angles = rng.uniform(-1.5, 1.5, (100, 2))
tip = np.stack([np.cos(angles[:, 0]) + np.cos(angles.sum(1)), np.sin(angles[:, 0]) + np.sin(angles.sum(1))], 1)

arm = [dense(2, 16, 0.3), tanh, dense(16, 16, 0.3), tanh, dense(16, 2, 0.3)]
for lesson in range(1000):
    guess, pulls = run(arm, angles)
    d = (guess - tip) / len(tip)
    for pull in reversed(pulls):
        d = pull(d)
    if lesson % 200 == 0:
        print(lesson, np.mean(np.sum((guess - tip) ** 2, axis=1)))
