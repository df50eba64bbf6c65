# verdict: wrong
# line: 19
# why: The error is taken from the rounded guess instead of from the guess.
import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(1)
syn0 = np.random.uniform(-1, 1, (3, 4))
syn1 = np.random.uniform(-1, 1, (4, 1))

misses = []
for i in range(1000):
    l1 = sigmoid(X.dot(syn0))
    l2 = sigmoid(l1.dot(syn1))
    answer = np.round(l2)
    error = y - answer
    misses.append(int((y != answer).sum()))
    d2 = error * l2 * (1 - l2)
    d1 = d2.dot(syn1.T) * l1 * (1 - l1)
    syn1 += 0.5 * l1.T.dot(d2)
    syn0 += 0.5 * X.T.dot(d1)
print(misses[::100])
