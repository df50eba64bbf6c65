# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: one function trains several hidden sizes in turn, each from new weights
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def sigmoid(x):
    return 1/(1+np.exp(-x))

def final_error(hidden, alpha=5, rounds=8000):
    np.random.seed(hidden)
    syn0 = 2*np.random.random((3,hidden))-1
    syn1 = 2*np.random.random((hidden,1))-1
    for r in range(rounds):
        l1 = sigmoid(np.dot(X,syn0))
        l2 = sigmoid(np.dot(l1,syn1))
        l2_delta = (y-l2)*l2*(1-l2)
        l1_delta = np.dot(l2_delta,syn1.T)*l1*(1-l1)
        syn1 += alpha*np.dot(l1.T,l2_delta)
        syn0 += alpha*np.dot(X.T,l1_delta)
    return np.mean(np.abs(y-l2))

results = {}
for size in (1, 2, 3, 4, 8, 16, 32):
    results[size] = final_error(size)
for size, e in sorted(results.items(), key=lambda kv: kv[1]):
    print('%3d hidden -> %.6f' % (size, e))
