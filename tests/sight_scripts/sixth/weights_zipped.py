# verdict: wrong
# line: 20
# why: w = w + ... only rebinds the loop variable, the matrices in the list never change.
import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(1)
weights = [2*np.random.random((3,4)) - 1, 2*np.random.random((4,1)) - 1]

for j in range(1000):
    l1 = sigmoid(X @ weights[0])
    l2 = sigmoid(l1 @ weights[1])
    d2 = (y - l2)*l2*(1-l2)
    d1 = d2 @ weights[1].T * l1*(1-l1)
    for w, layer, d in zip(weights, (X, l1), (d1, d2)):
        w = w + layer.T @ d
    if j % 250 == 0:
        print(np.mean(np.abs(y - l2)))
