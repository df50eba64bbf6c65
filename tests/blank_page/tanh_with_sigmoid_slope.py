# verdict: wrong
# first wrong: slope
# line: 15|18
# mistake: sigmoid-tanh-with-sigmoid-slope
# why: the hidden layer is tanh but its slope is written as a*(1-a)
import numpy as np

def main():
    X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=np.float32)
    y = np.array([[0],[1],[1],[0]], dtype=np.float32)
    np.random.seed(2)
    U = np.random.randn(3, 4)
    V = np.random.randn(4, 1)
    for i in range(5000):
        a = np.tanh(X @ U)
        b = 1 / (1 + np.exp(-(a @ V)))
        delta_b = (b - y) * b * (1 - b)
        delta_a = (delta_b @ V.T) * a * (1 - a)
        V -= 0.1 * a.T @ delta_b
        U -= 0.1 * X.T @ delta_a
    print(b)

main()
