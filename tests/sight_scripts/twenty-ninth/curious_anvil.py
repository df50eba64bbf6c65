# verdict: wrong
# line: 34
import numpy as np
np.random.seed(44)

# one channel, one kernel, then a dense layer: how high is the peak in the signal?
def signals(n):
    xs = np.random.normal(0, 0.1, (n, 16))
    hs = np.random.uniform(0.5, 2, n)
    for x, h in zip(xs, hs):
        at = np.random.randint(2, 12)
        x[at:at + 3] += h * np.array([0.5, 1.0, -0.2])
    return xs, hs

xs, hs = signals(40)
kernel = np.random.normal(0, 0.6, 4)
kbias = 0.0
dense = np.random.normal(0, 0.3, 13)
dbias = 0.0
lr = 0.02

def forward(x):
    z = np.correlate(x, kernel, mode="valid") + kbias
    a = np.tanh(z)
    return a, a @ dense + dbias

for epoch in range(60):
    total = 0.0
    for x, h in zip(xs, hs):
        a, out = forward(x)
        err = out - h
        total += err ** 2
        dz = err * dense * (1 - a ** 2)
        gk = np.convolve(x, dz, mode="valid")
        dense -= lr * err * a
        dbias -= lr * err
        kernel -= lr * gk
        kbias -= lr * dz.sum()
    if epoch % 10 == 0:
        print(epoch, total / len(xs))
print("mse", total / len(xs), "kernel", kernel.round(2))
