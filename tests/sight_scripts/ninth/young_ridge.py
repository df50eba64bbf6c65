# verdict: right

# a tiny 1-d convolution: is there a bump in the signal?
import numpy as np
rng = np.random.default_rng(41)

def make():
    s = rng.normal(0, 0.2, 8)
    label = rng.integers(0, 2)
    if label:
        at = rng.integers(0, 6)
        s[at:at + 3] += [0.5, 1.0, 0.5]
    return s, label

dataset = [make() for _ in range(80)]
kernel = rng.normal(0.2, 0.3, 3)
head = rng.normal(0, 0.3, 6)
lr = 0.05
for epoch in range(30):
    loss = 0.0
    for signal, label in dataset:
        windows = np.array([signal[i:i + 3] for i in range(6)])
        pre = windows @ kernel
        feat = np.maximum(pre, 0.0)
        p = 1 / (1 + np.exp(-feat @ head))
        loss -= np.log(p if label else 1 - p)
        dp = p - label
        dfeat = dp * head * (pre > 0)
        dkernel = np.zeros(3)
        for i in range(6):
            dkernel += dfeat[i] * windows[i]
        head -= lr * dp * feat
        kernel -= lr * dkernel
    if epoch % 6 == 0:
        print(epoch, loss / len(dataset))
print("kernel", kernel.round(2))
