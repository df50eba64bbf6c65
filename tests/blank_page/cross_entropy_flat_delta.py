# verdict: other-loss
# first wrong: -
# line: -
# mistake: l2delta-no-derivative
# why: the output delta is simply y - output, which is the exact gradient of cross-entropy behind a sigmoid
import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

trainX = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
trainY = np.array([[0],[1],[1],[0]])

np.random.seed(1)
S0 = 2*np.random.random((3,4)) - 1
S1 = 2*np.random.random((4,1)) - 1
ALPHA = 0.1

for t in range(30000):
    L1 = sigmoid(trainX.dot(S0))
    L2 = sigmoid(L1.dot(S1))

    L2_error = trainY - L2            # no slope here: with log-loss it cancels
    L1_error = L2_error.dot(S1.T)
    L1_delta = L1_error * L1 * (1-L1)

    S1 += ALPHA * L1.T.dot(L2_error)
    S0 += ALPHA * trainX.T.dot(L1_delta)

    if t % 6000 == 0:
        print(t, -np.sum(trainY*np.log(L2) + (1-trainY)*np.log(1-L2)))
