# verdict: wrong
# line: 23
# why: updates: syn0 =+ ... sets syn0 to the change (plus sign of a number) instead of adding the change to it.
import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

np.random.seed(16)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[0],[1],[1]])

syn0 = 2*np.random.random((3,6)) - 1
syn1 = 2*np.random.random((6,1)) - 1
alpha = 2

for j in range(3000):
    l1 = sigmoid(X @ syn0)
    l2 = sigmoid(l1 @ syn1)
    l2_delta = (y - l2) * l2 * (1-l2)
    l1_delta = (l2_delta @ syn1.T) * l1 * (1-l1)
    syn1 += alpha * (l1.T @ l2_delta)
    syn0 =+ alpha * (X.T @ l1_delta)
    if j % 1000 == 0:
        print("error", np.mean(np.abs(y - l2)))

print("Output After Training:")
print(l2)
