# verdict: right
# Network whose output layer also sees the raw input (a shortcut).
import numpy as np

np.random.seed(10)
data = np.array([[5.1, 3.5, 0], [4.9, 3.0, 0], [6.3, 3.3, 1], [5.8, 2.7, 1],
                 [5.0, 3.4, 0], [6.5, 3.0, 1], [4.6, 3.1, 0], [7.1, 3.0, 1]])
feats = data[:, :2]
feats = (feats - feats.mean(0)) / feats.std(0)
feats = np.column_stack([feats, np.ones(len(feats))])
label = data[:, 2:]

deep_in = np.random.randn(3, 4) * 0.5
deep_out = np.random.randn(4, 1) * 0.5
shortcut = np.random.randn(3, 1) * 0.5

lr = 0.3
for n in range(1500):
    mid = 1 / (1 + np.exp(-feats.dot(deep_in)))
    score = mid.dot(deep_out) + feats.dot(shortcut)
    prob = 1 / (1 + np.exp(-score))

    d_score = prob - label               # log loss
    d_mid = d_score.dot(deep_out.T) * mid * (1 - mid)

    deep_out -= lr * mid.T.dot(d_score)
    shortcut -= lr * feats.T.dot(d_score)
    deep_in -= lr * feats.T.dot(d_mid)

logloss = -np.mean(label * np.log(prob) + (1 - label) * np.log(1 - prob))
print('log loss', logloss)
print(np.hstack([label, prob.round(3)]))
