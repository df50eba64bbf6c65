# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: tanh hidden layer with its own slope 1-a^2, sigmoid output
import numpy as np
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt

np.random.seed(6)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
K = np.random.normal(0, 1, (3,4))
L = np.random.normal(0, 1, (4,1))
history = []
lr = 0.2
for epoch in range(12000):
    hid = np.tanh(X @ K)
    pred = 1/(1+np.exp(-(hid @ L)))
    history.append(float(((y-pred)**2).sum()))
    delta_o = (pred-y) * pred*(1-pred)
    delta_h = (delta_o @ L.T) * (1-hid**2)
    L -= lr * hid.T @ delta_o
    K -= lr * X.T @ delta_h

plt.plot(history)
plt.xlabel("epoch"); plt.ylabel("sum of squares")
plt.show()
