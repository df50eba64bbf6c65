# verdict: right
# tic-tac-toe: learn to guess (lines open for X) - (lines open for O), with Nesterov's momentum
import numpy as np

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
rng = np.random.default_rng(8)

def value(board):
    x = sum(all(board[i] >= 0 for i in line) for line in LINES)
    o = sum(all(board[i] <= 0 for i in line) for line in LINES)
    return (x - o) / 8

def random_board():
    board = np.zeros(9)
    cells = rng.permutation(9)[:rng.integers(1, 8)]
    board[cells[::2]] = 1
    board[cells[1::2]] = -1
    return board

boards = np.array([random_board() for _ in range(150)])
goals = np.array([[value(b)] for b in boards])

def grad(W, V):
    h = np.tanh(boards @ W)
    e = (h @ V - goals) / len(boards)
    return boards.T @ (e @ V.T * (1 - h ** 2)), h.T @ e, 0.5 * len(boards) * np.sum(e ** 2)

W, V = rng.normal(0, 0.3, (9, 14)), rng.normal(0, 0.3, (14, 1))
mW, mV = np.zeros_like(W), np.zeros_like(V)
mu, eta = 0.9, 0.1
for game in range(700):
    gW, gV, cost = grad(W + mu * mW, V + mu * mV)
    mW = mu * mW - eta * gW
    mV = mu * mV - eta * gV
    W = W + mW
    V = V + mV
    if game % 100 == 0:
        print(game, cost)
