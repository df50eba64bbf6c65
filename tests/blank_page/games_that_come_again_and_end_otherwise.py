# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each pass plays a game: a position that comes again may have another result
import numpy as np

rng = np.random.default_rng(6)
W1, b1 = rng.normal(0, 0.4, (4, 9)), np.zeros(9)
W2, b2 = rng.normal(0, 0.4, (9, 1)), np.zeros(1)
sig = lambda z: 1 / (1 + np.exp(-z))


def play():
    board, seen = np.zeros(4), []
    for place in rng.permutation(4)[:3]:
        board[place] = 1
        seen.append(board.copy())
    return np.array(seen), float(rng.random() < board[0])


for game in range(900):
    boards, won = play()
    h = sig(boards @ W1 + b1)
    v = sig(h @ W2 + b2)
    d = (v - won) * v * (1 - v)
    e = d @ W2.T * h * (1 - h)
    W2 -= 0.1 * h.T @ d
    b2 -= 0.1 * d.sum(0)
    W1 -= 0.1 * boards.T @ e
    b1 -= 0.1 * e.sum(0)
