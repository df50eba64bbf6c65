# verdict: wrong
# line: 19
# why: the squared error is used as the error, so its sign is lost
import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

for alpha in [0.1, 0.5, 1, 5]:
    np.random.seed(1)
    syn0 = 2*np.random.random((3,4)) - 1
    syn1 = 2*np.random.random((4,1)) - 1
    for j in range(1500):
        l1 = sigmoid(np.dot(X,syn0))
        l2 = sigmoid(np.dot(l1,syn1))
        l2_error = (y - l2)**2
        l2_delta = l2_error * l2*(1-l2)
        l1_delta = l2_delta.dot(syn1.T) * l1*(1-l1)
        syn1 += alpha * l1.T.dot(l2_delta)
        syn0 += alpha * X.T.dot(l1_delta)
    print(alpha, np.mean(np.abs(y - l2)), l2.ravel())
