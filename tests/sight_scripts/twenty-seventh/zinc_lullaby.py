# verdict: right
# few customers buy: the positive class counts four times
import csv
import io
import numpy as np

raw = """visits,minutes,mobile,bought
1,2.0,1,0
3,8.5,0,0
7,30.2,0,1
2,4.1,1,0
5,22.0,1,0
9,41.7,0,1
1,0.4,1,0
4,12.3,0,0
2,9.9,1,0
6,15.0,0,0
8,18.8,1,1
3,3.3,0,0
"""
records = list(csv.DictReader(io.StringIO(raw)))
features = np.array([[float(r["visits"]), float(r["minutes"]), float(r["mobile"])] for r in records])
bought = np.array([[float(r["bought"])] for r in records])
features = (features - features.min(axis=0)) / (features.max(axis=0) - features.min(axis=0))
weight = np.where(bought == 1, 4.0, 1.0)
weight = weight / weight.sum()

rng = np.random.default_rng(365)
W_in, b_in = rng.normal(0, 0.9, size=(3, 5)), np.zeros(5)
W_out, b_out = rng.normal(0, 0.9, size=(5, 1)), np.zeros(1)
history = []
for epoch in range(2000):
    hidden = np.tanh(features @ W_in + b_in)
    chance = 1 / (1 + np.exp(-(hidden @ W_out + b_out)))
    history.append(-np.sum(weight * (bought * np.log(chance) + (1 - bought) * np.log(1 - chance))))
    d_logit = weight * (chance - bought)
    d_hidden = np.outer(d_logit, W_out) * (1 - hidden ** 2)
    W_out -= 0.3 * hidden.T @ d_logit
    b_out -= 0.3 * d_logit.sum(axis=0)
    W_in -= 0.3 * features.T @ d_hidden
    b_in -= 0.3 * d_hidden.sum(axis=0)
print(history[::400])
print(np.c_[bought, chance.round(2)])
