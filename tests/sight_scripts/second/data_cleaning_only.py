# verdict: not a network
# why: Only reads and normalises a table, no training.
import pandas as pd
import numpy as np

df = pd.read_csv('housing.csv')
vals = df.values.astype(float)
print("shape", vals.shape)
mean = vals.mean(axis=0)
std = vals.std(axis=0)
normed = (vals - mean) / (std + 1e-9)
features = normed[:, :-1]
labels = normed[:, -1]
cut = int(len(vals) * 0.8)
x_train, x_test = features[:cut], features[cut:]
y_train, y_test = labels[:cut], labels[cut:]
print(x_train.shape, x_test.shape, y_train.shape, y_test.shape)
corr = np.corrcoef(normed.T)
for i in range(corr.shape[0] - 1):
    print("feature", i, "corr with label", round(float(corr[i, -1]), 3))
# TODO: build the network next week
