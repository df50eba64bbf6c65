# wrong: adagrad_step
# outcome: wrong
# A weight without slope becomes nan.
def blend(old, new, share):
    return share * old + (1 - share) * new


def adagrad_step(synapse, squares, derivative, alpha, epsilon):
    seen = squares + derivative * derivative
    rate = alpha / seen**0.5
    return synapse - rate * derivative, seen


def adadelta_step(synapse, squares, steps, derivative, rho, epsilon):
    seen = blend(squares, derivative * derivative, rho)
    size = (steps + epsilon) ** 0.5 / (seen + epsilon) ** 0.5
    move = -size * derivative
    return synapse + move, seen, blend(steps, move * move, rho)


def adam_step(synapse, mean, square, derivative, t, alpha, beta_1, beta_2, epsilon):
    first = blend(mean, derivative, beta_1)
    second = blend(square, derivative * derivative, beta_2)
    fixed_first = first / (1 - beta_1**t)
    fixed_second = second / (1 - beta_2**t)
    return synapse - alpha * fixed_first / (fixed_second**0.5 + epsilon), first, second
