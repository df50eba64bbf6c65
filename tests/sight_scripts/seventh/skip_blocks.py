# verdict: wrong
# line: 35
# why: The gradient of the skip connection is dropped.
import numpy as np


def huber(r):
    return np.where(np.abs(r) <= 1.0, 0.5 * r * r, np.abs(r) - 0.5)


def train(x, t, width, blocks, rate, steps, seed):
    rng = np.random.default_rng(seed)
    first = rng.normal(0, 0.8, (1, width))
    mats = [rng.normal(0, 0.4, (width, width)) for _ in range(blocks)]
    offs = [np.zeros(width) for _ in range(blocks)]
    last = rng.normal(0, 0.4, (width, 1))
    for step in range(steps):
        h = x @ first
        stack = []
        for A, s in zip(mats, offs):
            u = np.tanh(h @ A + s)
            stack.append((h, u))
            h = h + u
        r = h @ last - t
        if step % 100 == 0:
            print("step", step, "huber", round(float(huber(r).mean()), 5))
        back = np.clip(r, -1.0, 1.0) / len(x)
        d_last = h.T @ back
        back = back @ last.T
        d_inner, d_shift = [], []
        for A, (h_in, u) in zip(mats[::-1], stack[::-1]):
            k = back * (1 - u * u)
            d_inner.insert(0, h_in.T @ k)
            d_shift.insert(0, k.sum(axis=0))
            back = k @ A.T
        d_first = x.T @ back
        first -= rate * d_first
        last -= rate * d_last
        for i in range(blocks):
            mats[i] -= rate * d_inner[i]
            offs[i] -= rate * d_shift[i]
        final = step
    print("finished after step", final)


x = np.linspace(-2, 2, 50).reshape(-1, 1)
t = np.where(x > 0, 2.5 * x, -0.5 * x) + 0.3 * np.sin(5 * x)
train(x, t, 6, 2, 0.1, 500, seed=22)
