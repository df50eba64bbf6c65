# verdict: right
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
sigmoid = lambda x: 1/(1+np.exp(-x))

for hidden in [3, 8, 32]:
    for alpha in [0.1, 1, 5]:
        np.random.seed(1)
        syn0 = 2*np.random.random((3,hidden)) - 1
        syn1 = 2*np.random.random((hidden,1)) - 1
        for j in range(1001):
            l1 = sigmoid(X.dot(syn0))
            l2 = sigmoid(l1.dot(syn1))
            err = l2 - y
            l2_delta = err*l2*(1-l2)
            old_syn1 = syn1.copy()
            syn1 -= alpha*l1.T.dot(l2_delta)
            l1_delta = l2_delta.dot(old_syn1.T)*l1*(1-l1)
            syn0 -= alpha*X.T.dot(l1_delta)
        print("hidden", hidden, "alpha", alpha, "error", np.abs(err).mean())
