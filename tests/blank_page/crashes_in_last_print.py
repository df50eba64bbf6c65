# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: trains with the exact gradient and only then trips over joining text and numbers

import numpy as np
np.random.seed(1)
features = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
labels = np.array([[0],[1],[1],[0]])
W_1 = np.random.uniform(-1,1,(3,4))
W_2 = np.random.uniform(-1,1,(4,1))
def sigmoid(x):
    return 1/(1+np.exp(-x))
def sigmoid_grad(s):
    return s*(1-s)
for i in range(40000):
    L1 = sigmoid(np.dot(features,W_1))
    L2 = sigmoid(np.dot(L1,W_2))
    L2_err = L2-labels
    L2_grad = L2_err*sigmoid_grad(L2)
    L1_err = np.dot(L2_grad,W_2.T)
    L1_grad = L1_err*sigmoid_grad(L1)
    W_2 -= np.dot(L1.T,L2_grad)
    W_1 -= np.dot(features.T,L1_grad)
print("Output after training: " + L2)
