# verdict: right
# why: Two trainings one after the other with different learning rates, both by the right gradient.
import numpy as np
import matplotlib.pyplot as plt

def sigmoid(x): return 1 / (1 + np.exp(-x))

def run(alpha, seed=1, n_iter=3000):
    rs = np.random.RandomState(seed)
    X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
    y = np.array([[0],[1],[1],[0]])
    s0 = 2 * rs.random_sample((3, 8)) - 1
    s1 = 2 * rs.random_sample((8, 1)) - 1
    errs = []
    for j in range(n_iter):
        l1 = sigmoid(X.dot(s0))
        l2 = sigmoid(l1.dot(s1))
        l2_error = l2 - y
        errs.append(np.mean(np.abs(l2_error)))
        l2_delta = l2_error * l2 * (1 - l2)
        l1_delta = l2_delta.dot(s1.T) * l1 * (1 - l1)
        s1 -= alpha * l1.T.dot(l2_delta)
        s0 -= alpha * X.T.dot(l1_delta)
    return errs

for alpha in [0.1, 1, 10]:
    print("\nTraining With Alpha:" + str(alpha))
    e = run(alpha)
    print("Error after 3000 iterations:", e[-1])
    plt.plot(e, label=str(alpha))
plt.legend()
plt.show()
