# verdict: not a network
# XOR by hand: a network whose weights I worked out on paper (video 1 of the series).
# It only computes, it doesn't learn anything.

def step(z):
    return 1 if z >= 0 else 0


hidden_weights = [[1.0, 1.0], [-1.0, -1.0]]
hidden_biases = [-0.5, 1.5]        # OR, NAND
output_weights = [1.0, 1.0]
output_bias = -1.5                 # AND


def forward(inputs):
    hidden = []
    for w, b in zip(hidden_weights, hidden_biases):
        hidden.append(step(sum(wi * xi for wi, xi in zip(w, inputs)) + b))
    out = step(sum(wi * hi for wi, hi in zip(output_weights, hidden)) + output_bias)
    return hidden, out


errors = 0
for epoch in range(50):
    for a in (0, 1):
        for b in (0, 1):
            hidden, out = forward([a, b])
            error = (a ^ b) - out
            errors += abs(error)
            if epoch == 0:
                print(a, b, "hidden", hidden, "output", out)
print("errors in 50 rounds:", errors)
