# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: 1 is taken from the share of the right note, in the list of shares itself
import math
import random

random.seed(38)
# which letter comes next in a silly song, one hidden layer, no libraries
song = "la la li lo la la li lo la"
letters = sorted(set(song))
number = dict((c, i) for i, c in enumerate(letters))
size = len(letters)
hidden = 6


def randmat(r, c):
    return [[random.uniform(-0.5, 0.5) for _ in range(c)] for _ in range(r)]


# two previous letters are looked up in w_a and w_b
w_a = randmat(size, hidden)
w_b = randmat(size, hidden)
w_out = randmat(hidden, size)
b_out = [0.0] * size
rate = 0.05

for chorus in range(40):
    bits = 0.0
    for pos in range(2, len(song)):
        older, newer, goal = number[song[pos - 2]], number[song[pos - 1]], number[song[pos]]
        h = [math.tanh(w_a[older][j] + w_b[newer][j]) for j in range(hidden)]
        raw = [b_out[k] + sum(h[j] * w_out[j][k] for j in range(hidden)) for k in range(size)]
        biggest = max(raw)
        prob = [math.exp(r - biggest) for r in raw]
        total = sum(prob)
        prob = [q / total for q in prob]
        bits -= math.log(prob[goal], 2)
        prob[goal] -= 1
        dh = [sum(prob[k] * w_out[j][k] for k in range(size)) * (1 - h[j] ** 2) for j in range(hidden)]
        for k in range(size):
            for j in range(hidden):
                w_out[j][k] -= rate * prob[k] * h[j]
            b_out[k] -= rate * prob[k]
        for j in range(hidden):
            w_a[older][j] -= rate * dh[j]
            w_b[newer][j] -= rate * dh[j]
    if chorus % 10 == 0:
        print("chorus", chorus, "bits per letter", round(bits / (len(song) - 2), 3))
