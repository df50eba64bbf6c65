# verdict: right
import numpy as np
rng = np.random.default_rng(70)
series = np.sin(0.3 * np.arange(120)) + 0.05 * rng.normal(size=120)
window = 5
W1 = rng.normal(0, 0.4, (8, window))
b1 = np.zeros(8)
W2 = rng.normal(0, 0.4, 8)
b2 = 0.0
for epoch in range(20):
    lr = 0.05 / (1 + 0.05 * epoch)
    total = 0
    for k in range(window, len(series)):
        x = series[k - window:k]
        target = series[k]
        h = np.tanh(W1 @ x + b1)
        y = W2 @ h + b2
        err = y - target
        total += err ** 2
        gW2 = err * h
        gb2 = err
        gz = err * W2 * (1 - h ** 2)
        gW1 = np.outer(gz, x)
        W2 = W2 - lr * gW2
        b2 = b2 - lr * gb2
        W1 = W1 - lr * gW1
        b1 = b1 - lr * gz
    print(epoch, total / (len(series) - window))
