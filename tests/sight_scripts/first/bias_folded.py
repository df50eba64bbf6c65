# verdict: right
# wrong: -
# line: -
# mistake: -
# style: student who appends ones to every layer, samples in columns
import numpy as np

np.random.seed(5)
X = np.array([[0, 0, 1, 1],
              [0, 1, 0, 1]], dtype=float)
T = np.array([[0, 1, 1, 0]], dtype=float)
X1 = np.vstack((X, np.ones((1, 4))))

W1 = np.random.randn(4, 3)
W2 = np.random.randn(1, 5)
alpha = 0.8

for k in range(6000):
    A1 = 1.0/(1.0 + np.exp(-np.dot(W1, X1)))
    A1b = np.vstack((A1, np.ones((1, 4))))
    A2 = 1.0/(1.0 + np.exp(-np.dot(W2, A1b)))
    D2 = (A2 - T)*A2*(1 - A2)
    D1 = np.dot(W2[:, :-1].T, D2)*A1*(1 - A1)
    W2 = W2 - alpha*np.dot(D2, A1b.T)
    W1 = W1 - alpha*np.dot(D1, X1.T)
    if k % 1500 == 0:
        print('cost', 0.5*np.sum((A2 - T)**2))
print(A2)
