# verdict: right
import numpy as np

rng = np.random.default_rng(49)
# time series: the next value from the last four
t = np.arange(90)
series = np.sin(t / 4) + 0.3 * np.sin(t / 1.7) + rng.normal(0, 0.03, 90)
inputs = np.lib.stride_tricks.sliding_window_view(series, 4)[:-1]
outputs = series[4:]

W = rng.uniform(-0.6, 0.6, (9, 5))       # last column: bias
v = rng.uniform(-0.6, 0.6, 10)           # last entry: bias

def predict(row):
    x = np.append(row, 1.0)
    h = np.append(1 / (1 + np.exp(-(W @ x))), 1.0)
    return x, h, v @ h

rate = 0.05
for epoch in range(60):
    sse = 0.0
    for row, target in zip(inputs, outputs):
        x, h, guess = predict(row)
        err = guess - target
        sse += err ** 2
        back = err * v[:-1] * h[:-1] * (1 - h[:-1])
        v -= rate * err * h
        W -= rate * back[:, np.newaxis] * x
    rate *= 0.99
    if epoch % 20 == 0:
        print(epoch, np.sqrt(sse / len(outputs)))
