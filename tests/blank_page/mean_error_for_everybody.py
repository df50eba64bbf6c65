# verdict: wrong
# first wrong: error
# line: 17
# mistake: error-averaged-too-early
# why: one mean difference stands for all samples, so no sample's own error is learned
import numpy as np
np.random.seed(1)
n_samples, n_in, n_hid = 4, 3, 4
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
Y = np.array([[0],[1],[1],[0]])
W_h = np.random.standard_normal((n_in, n_hid))
W_o = np.random.standard_normal((n_hid, 1))
history = np.zeros(20000)
for epoch in range(len(history)):
    H = 1/(1 + np.exp(-X @ W_h))
    O = 1/(1 + np.exp(-H @ W_o))
    E = np.mean(O - Y)
    history[epoch] = abs(E)
    D_o = E*O*(1 - O)
    D_h = D_o @ W_o.T*H*(1 - H)
    W_o -= 0.5*H.T @ D_o
    W_h -= 0.5*X.T @ D_h
print('error', history[-1], '  looks perfect??')
print(O)
