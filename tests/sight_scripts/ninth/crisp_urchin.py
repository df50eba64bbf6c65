# verdict: right

# house prices (invented), two ReLU layers
import numpy as np
rng = np.random.default_rng(19)
feat = np.hstack([rng.uniform(0, 1, (32, 3)), np.ones((32, 1))])
price = feat[:, 0] * 2 + feat[:, 1] * feat[:, 2] - 0.5
rnn_w = [rng.normal(0, 0.6, s) for s in [(4, 8), (8, 8), (8, 1)]]
for epoch in range(1, 1501):
    z1 = feat @ rnn_w[0]
    a1 = np.where(z1 > 0, z1, 0)
    z2 = a1 @ rnn_w[1]
    a2 = np.where(z2 > 0, z2, 0)
    out = a2 @ rnn_w[2]
    diff = out - price.reshape(-1, 1)
    d3 = diff / len(feat)
    d2 = d3 @ rnn_w[2].T * (z2 > 0)
    d1 = d2 @ rnn_w[1].T * (z1 > 0)
    for w, g in zip(rnn_w, (feat.T @ d1, a1.T @ d2, a2.T @ d3)):
        w -= 0.1 * g
    if epoch % 300 == 0:
        print(epoch, "rmse", np.sqrt(((out[:, 0] - price) ** 2).mean()))
