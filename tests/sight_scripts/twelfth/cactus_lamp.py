# verdict: wrong
# line: 25
# why: the second term of the cross-entropy derivative has the wrong sign
"""Spam or not: counts of 'free', 'meeting', '!' in eight mails."""
import numpy as np

mails = np.array([[3, 0, 5], [2, 0, 3], [0, 2, 0], [0, 1, 1],
                  [1, 0, 4], [0, 3, 0], [1, 1, 0], [4, 0, 2]]) / 5.0
spam = np.array([[1], [1], [0], [0], [1], [0], [0], [1]])

rng = np.random.default_rng(41)
w1, b1 = rng.normal(size=(3, 4)), np.zeros(4)
w2, b2 = rng.normal(size=(4, 1)), np.zeros(1)
lr = 0.02


def s(x):
    return 1 / (1 + np.exp(-x))


for epoch in range(50):
    hid = s(mails @ w1 + b1)
    p = s(hid @ w2 + b2)

    dL_dp = -spam / p - (1 - spam) / (1 - p)
    dp_dz = p * (1 - p)
    dL_dz = dL_dp * dp_dz
    dL_dh = dL_dz @ w2.T
    dL_da = dL_dh * hid * (1 - hid)

    w2 = w2 - lr * hid.T @ dL_dz
    b2 = b2 - lr * dL_dz.sum(0)
    w1 = w1 - lr * mails.T @ dL_da
    b1 = b1 - lr * dL_da.sum(0)

    if epoch % 10 == 0:
        print(epoch, "accuracy", float(np.mean((p > 0.5) == spam)))

print(np.c_[spam, p.round(3)])
