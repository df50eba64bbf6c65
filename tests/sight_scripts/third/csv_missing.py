# verdict: cannot tell
# why: Needs a CSV file (absent here) through csv and open, from which also the sizes of the net come.
import csv
import numpy as np
with open('heart_disease_train.csv') as f:
    rows = [list(map(float, r)) for r in csv.reader(f)]
data = np.array(rows)
X, y = data[:, :-1], data[:, -1:]
X = (X - X.mean(0))/X.std(0)
np.random.seed(0)
W1 = np.random.randn(X.shape[1], 8)*.3
W2 = np.random.randn(8, 1)*.3
for i in range(1000):
    h = np.tanh(X @ W1)
    p = 1/(1+np.exp(-(h @ W2)))
    d = (p - y)/len(X)
    dh = d @ W2.T*(1-h**2)
    W2 -= .1*h.T @ d
    W1 -= .1*X.T @ dh
print(((p > .5) == y).mean())
