# verdict: right
#!/usr/bin/env python
# coding: utf-8

# In[1]:

import numpy as np

# In[2]:

np.random.seed(2023)
n = 45
species = np.repeat(np.arange(3), n // 3)
features = np.random.randn(n, 4) * 0.4
features[:, 0] += species
features[:, 2] -= (species == 1)

# In[3]:

features = (features - features.mean(0)) / features.std(0)
onehot = np.zeros((n, 3))
onehot[np.arange(n), species] = 1

# In[4]:

W = np.random.randn(4, 5) * 0.5
b = np.zeros(5)
V = np.random.randn(5, 3) * 0.5
c = np.zeros(3)

# In[5]:

losses = []
for epoch in range(500):
    lr = 0.5 * 0.995 ** epoch
    hidden = 1 / (1 + np.exp(-(features @ W + b)))
    scores = hidden @ V + c
    exps = np.exp(scores - np.max(scores, axis=1)[:, None])
    probs = exps / np.sum(exps, axis=1)[:, None]
    losses.append(-np.mean(np.sum(onehot * np.log(probs), axis=1)) + 0.0005 * (np.sum(W * W) + np.sum(V * V)))

    dscores = (probs - onehot) / n
    dV = hidden.T @ dscores + 0.001 * V
    dc = dscores.sum(0)
    dhidden = dscores @ V.T
    draw = dhidden * hidden * (1 - hidden)
    dW = features.T @ draw + 0.001 * W
    db = draw.sum(0)

    W = W - lr * dW
    b = b - lr * db
    V = V - lr * dV
    c = c - lr * dc

# In[6]:

print(losses[0], losses[-1])
print((probs.argmax(1) == species).mean())
