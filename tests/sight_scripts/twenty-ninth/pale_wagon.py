# verdict: wrong
# line: 32
# also: 35, 36
import numpy as np

# Rashid's book, but with my own three letters on a 3x3 grid
letters = {
    "T": "111010010",
    "L": "100100111",
    "X": "101010101",
}
inputs = np.array([[0.99 if c == "1" else 0.01 for c in bits] for bits in letters.values()])
targets = np.full((3, 3), 0.01) + np.eye(3) * 0.98

np.random.seed(77)
wih = np.random.normal(0.0, 3 ** -0.5, (6, 9))
who = np.random.normal(0.0, 6 ** -0.5, (3, 6))
lr = 0.2

def activation_function(x):
    return 1 / (1 + np.exp(-x))

def query(inp):
    hidden = activation_function(wih @ inp)
    return hidden, activation_function(who @ hidden)

for epoch in range(400):
    for inp, tgt in zip(inputs, targets):
        inp = inp.reshape(-1, 1)
        tgt = tgt.reshape(-1, 1)
        hidden, final = query(inp)
        output_errors = final - tgt
        delta_out = output_errors * final * (1 - final)
        hidden_errors = who.T @ delta_out
        who += lr * delta_out @ hidden.T
        wih += lr * (hidden_errors * hidden * (1 - hidden)) @ inp.T
    if epoch % 100 == 0:
        print(epoch, np.sum(output_errors ** 2))
for name, inp in zip(letters, inputs):
    print(name, query(inp.reshape(-1, 1))[1].ravel().round(3))
