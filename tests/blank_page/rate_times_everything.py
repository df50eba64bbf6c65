# verdict: wrong
# first wrong: alpha
# line: 16
# mistake: alpha-scales-weights
# why: misplaced parentheses multiply the weights themselves by alpha at each step
import numpy as np

def f(z): return 1/(1+np.exp(-z))

def one_layer_run(x, y, alpha, n):
    np.random.seed(1)
    w = 2*np.random.random((x.shape[1], 1)) - 1
    for _ in range(n):
        guess = f(x.dot(w))
        g = x.T.dot((guess - y)*guess*(1 - guess))
        w = alpha*(w - g)
    return w, guess

x = np.array([[0,1],[0,1],[1,0],[1,0]])
y = np.array([[0,0,1,1]]).T
for alpha in (0.9, 0.5, 0.1):
    w, guess = one_layer_run(x, y, alpha, 3000)
    print(alpha, w.ravel(), guess.ravel())
